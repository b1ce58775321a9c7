using { escucha } from '../../db/catalogos-resarcimiento';

// People read names; codes stay in the data.
annotate escucha.EstadosResarcimiento    with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EtapasResarcimiento     with @title: '{i18n>Etapa}'                   { code @title: '{i18n>Etapa}'                   @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.OrigenesResarcimiento   with @title: '{i18n>OrigenResarcimiento}'     { code @title: '{i18n>OrigenResarcimiento}'     @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CausasFalla             with @title: '{i18n>CausaFalla}'              { code @title: '{i18n>CausaFalla}'              @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CausalesExclusion       with @title: '{i18n>CausalExclusion}'         { code @title: '{i18n>CausalExclusion}'         @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.Criticidades            with @title: '{i18n>Criticidad}'              { code @title: '{i18n>Criticidad}'              @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ClasesRiesgo            with @title: '{i18n>Riesgo}'                  { code @title: '{i18n>Riesgo}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.AccionesPolitica        with @title: '{i18n>AccionResarcimiento}'     { code @title: '{i18n>AccionResarcimiento}'     @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosAccion           with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.RequisitosResarcimiento with @title: '{i18n>Requisito}'               { code @title: '{i18n>Requisito}'               @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CompuertasResarcimiento with @title: '{i18n>Compuerta}'               { code @title: '{i18n>Compuerta}'               @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposMesa               with @title: '{i18n>TipoMesa}'                { code @title: '{i18n>TipoMesa}'                @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosMesa             with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.RolesMesa               with @title: '{i18n>RolMesa}'                 { code @title: '{i18n>RolMesa}'                 @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.FundamentosCompensacion with @title: '{i18n>FundamentoCompensacion}'  { code @title: '{i18n>FundamentoCompensacion}'  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosCompensacion     with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ClasesIncentivo         with @title: '{i18n>ClaseIncentivo}'          { code @title: '{i18n>ClaseIncentivo}'          @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosBono             with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposContacto           with @title: '{i18n>TipoContacto}'            { code @title: '{i18n>TipoContacto}'            @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.PasosReconexion         with @title: '{i18n>PasoReconexion}'          { code @title: '{i18n>PasoReconexion}'          @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosDevolucion       with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.EstadosMejora           with @title: '{i18n>Estado}'                  { code @title: '{i18n>Estado}'                  @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.MediosAceptacion        with @title: '{i18n>MedioAceptacion}'         { code @title: '{i18n>MedioAceptacion}'         @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CentrosCosto            with @title: '{i18n>CentroCosto}'             { code @title: '{i18n>CentroCosto}'             @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ActosResarcimiento      with @title: '{i18n>Acto}'                    { code @title: '{i18n>Acto}'                    @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.TiposMovimiento         with @title: '{i18n>TipoMovimiento}'          { code @title: '{i18n>TipoMovimiento}'          @Common: { Text: name, TextArrangement: #TextOnly } };
