using { escucha } from '../../db/notificacion';
using { NotificacionService } from '../../srv/notificacion/service';
using from '../avisos/labels';
using from '../common/code-lists';

annotate escucha.Buzones with @title: '{i18n>Buzon}' {
  ID         @UI.Hidden;
  destino    @title: '{i18n>DestinoAviso}' @Common: { Text: destino.name, TextArrangement: #TextOnly };
  area       @title: '{i18n>Area}'         @Common: { Text: area.name, TextArrangement: #TextOnly };
  correo     @title: '{i18n>CorreoBuzon}';
  createdAt  @UI.Hidden;
  createdBy  @UI.Hidden;
  modifiedAt @title: '{i18n>BuzonCambiadoEn}';
  modifiedBy @title: '{i18n>BuzonCambiadoPor}';
};

annotate NotificacionService.Buzones with {
  area    @Common.ValueListWithFixedValues;
  // The person and the entity have addresses of their own
  destino @Common: {
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'DestinosAviso',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: destino_code, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterConstant', ValueListProperty: 'interno', Constant: true },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
